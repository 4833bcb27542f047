const packed = (base64: string) => Buffer.from(base64, 'base64');

/**
 * `data.frame(region = c("North", "South", "West"), people = c(120L, 3L, 41L))` by R 4.2 in each way that it packs by
 * itself; as newer ones do by zstd, packed by its own program.
 */
export const R_FILES = {
  gzip: packed(
    'H4sIAAAAAAAAA4vgYmBgYGZgYWJiYGYFMhlYQ0PcdC2AYsJADhMQC0AUMHCCJP3yi0oyYJzg/FI4hyU8tbgESPOCVTMwVEBpTaAU' +
      'yBRGmKa8xNzUYqixTFBBtqLU9Mz8PBivIDW/ICcVXWNyTmIxTCNMkCslsSRRL60IaCaacs6i/HI9mF0gRzE1AIn/////BVL/ANLM' +
      'XkL2AAAA',
  ),
  bzip2: packed(
    'QlpoOTFBWSZTWc35WAgAAF7/wP8ySAAAIwBAAQEOwC/n3sBAAAADoACSiKMh6QAAAAGGoDElPU9RmoBo0aM1GhoPUZ6caKVT8TRi' +
      'YIHD0hniJzgSKpbk4EmCvzLaMHsHl6AFRARJRWRMiCHIgC5AsuUp2XWCSo/WFMCuxxOt4jB51fCC1DU0Qxk+tkjEEZJxS3E2Y3qH' +
      'Q1v/sgsRdyRThQkM35WAgA==',
  ),
  xz: packed(
    '/Td6WFoAAAFpIt42AgAhARYAAAB0L+Wj4AD1AIJdACwCfBn5r/QdO56YNX7q0PQhTbNFUsa9mj0ULtgQ8WpWkNmdxmFUBlsmG7NR' +
      'ebI6EEAIKLAhpcV+GFG0k1LzF1yoOFP64rjx+fcpOA7dO+BNaPXBszOE9hqkxww3OGTzAAOLDqFGc1iA6+/6drbOyu68gko93wKj' +
      '9c3D91ozmuwVnAAAAADSzF5CAAGaAfYBAAAE6wfgPjANiwIAAAAAAVla',
  ),
  zstd: packed(
    'KLUv/ST2xQQAMscaJqApjQEDAAAAAIzj57bvQiSx/1tlY8CyjxPM8ZRiH4dzjpC9N0kBl99yXddfiaTJvofK55AyZgNiYE4MnaxV' +
      'y6k28tDnMKhUVox7AeWjP0JVOMkeIPGt4Rnwsz/QnjAoIBLNf9NmzN1+aBERABDEGwgtFUKQLyAIV8gYlQ3y1UJWrMSSEPJKjqja' +
      'AXrAJA1UwCODegJkqARN',
  ),
};

/** The same as `d`, by `save`. */
export const R_SAVED = {
  bzip2: packed(
    'QlpoOTFBWSZTWYDdnmkAAGf/wP8ySAAAIwhABQEewC/n3sBAAAADoACKholMntKeU0BoyaAxBptPSgSmkp6gNAMhoaBoD1Ayc8wG' +
      'hHsfE2QnJpgsPph0AspIQK3jdScxAAOPd6enJRciEUBqGEMCBXE6ZmIIYK9zjQVV8s/Txd1pO89Nlti7xjyTgk0WqwYe+cBHFtRK' +
      '2hXRyoyRXlC9JTJ3/34lfexxCtF3JFOFCQgN2eaQ',
  ),
  xz: packed(
    '/Td6WFoAAAFpIt42AgAhARwAAAAQz1jM4AEPAJFdACkRB1RoEeRuUsqgM8UkXrtrnNeLUzcP1dKbshUqBwT4yAjz5XATtUXAHvit' +
      '0gkbd/sJKu1n2AQpX4nyM+eZrkxty1emwHFbSvpRLPSs9c78EYWGvfU25xHrSsqiUP6gDI7i/J7zKWROH2gh9bNqN/07CEHJnOCa' +
      'DcuAAHnxO0kqFf6NM6BvTP1GfdJtMRrMOgAAAAAAbcKTxwABqQGQAgAAgYjifj4wDYsCAAAAAAFZWg==',
  ),
};
