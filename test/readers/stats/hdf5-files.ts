import { gunzipSync } from 'node:zlib';

const packed = (base64: string) => gunzipSync(Buffer.from(base64, 'base64'));

/** `cohort`, 300 records of `patient_id` and `age`, and `results/counts`, 12 × 3, as h5py writes them by default. */
export const HDF5 = packed(
  'H4sIAAAAAAACA+2ZMU/CQBTH37WQVEQtiQF0kI4OJjKwqxGUwYhRBzdFbJDEtAZKgpOO+A0cHf0ojn4Evwn2ene1rTEQHIzy/y2Pe31373G8' +
    'O8ifx3p1byGzmiGOYVCKTIoykpQ342P1/EJaJu1Q2hdN+VnwrCj9Obl+Mu70uFbj0aMEKk85JWy8OjAr1Gs7R9yeybHqp1ctHtdyr92uR9S1' +
    'e/0brxf25faUeRmlxRpMjUVmxoRjQ/qV1ekhCM37dWV9e9v0OrbjnXeuJstnGv4xlBU327Y4lmPm5KwSieNhUcGgwr3/Ku3P4nVomsbEGqJu' +
    'nanlzMX4KtZE9Z0cNqqMtLAmSx/zfqQdpOP3xLMcm/nZ7Gfmd0r0XjTlTr0X4/fquHvxqUAT9QgAAAAAAAAAAACAIqmzKf2mnNBpWm7f8Xqf' +
    'ek79h3m/6mzrwgr5KtDSOEpuSo51KgZTc9ZWqJ9V5qkykgHf62HmmoiwWLyiwa9+DkJnC8U6GubRm9Og/m9I6o1ZqQjzvlv2d9lxvUBsXWEs' +
    'mGGGrWhQpC1pjp+FEsV8AAAA/j/7u40DFvlhFP1e4FzeWV273XGdxLy3JewdAAAAAAAAAADwV/gAGdYv/zAvAAA=',
);
/** The same in the newest layout. */
export const NEW_HDF5 = packed(
  'H4sIAAAAAAACA+2YMUtCURTH/+fdet2eFiqiEUESDQ4FDS5NpT3EKcMhCKISEzVCw/cEaWkOG6KhtuZorb2tuU/RXl/A7tP7xKJFcHA4vzec' +
    'c8+997xzzn+71zk7O2ctWkJK+HQ1yVh/vaHj3x35ns/ZBQNtIzJ80McyQIAZhjJmqVFtNN0XfdeMeMGZZtlpnbvOG+nwOkbjs1q475VAIIoC' +
    'BhGt6WS+FZugfQMIKv+i6NbKdfe4dgqEVIf9JrdRrJQhw4llTPUCCcQl4lfKm1YtCEuqagXp0wjN6793MEm0DpL5UeRo1V0nY+jLO2MpYeXD' +
    '6gzkWFVyKD2Cek9o+3ctoqBwYmsgRSqAVFfoyQcCQZBKAu/ztPGUUDuCTCGFtesnucXE8bD3OptN52xQ1PKnfKbr/bq8e8ym7QzI7yAU+z0d' +
    'j6V/YpWnm2cwDMMwDMMwDMMwDMMwzJhoH5VOFg7hvbDRsP8DczwT8igWAAA=',
);
/** `column_0` to `column_39`, 300 values each, in a group of the newest layout. */
export const MANY_HDF5 = packed(
  'H4sIAAAAAAACA+3dWWxUVRzH8f+daaEUCVtbEYxtBFlMq90XQSltHQZBSlsiBQotAYxGKIsgRZAtRUAwAkLZiikGFFQoiCCbFhGRAoIBCQii' +
    'skQIJAjBSCxYnJ6Zisx90Ifjcur3w8Oc+c2523/SufeB+7+z3BmuRsEtg51BQVLrlo+UW+p9tC+3ioKuZbozsh1SFOwQz2eOZjXxkHTvx6/X' +
    '983Llb/N6F2H9qhdsMSyQjx7YFlWpHcvpfbVGSJW04jO4j2gVIlvKPG3nCKBnn12Bgd59tlp+T6Ugga+Fa8X4+yLjBmooxYFTc2vxY3+D/bR' +
    'UYudLc2vxaGqiiY6ahHRxvxaLCr/KUJHLaZEmV+LcxtSB7tych6Xn30/2JanALdqimBViHTxHLHklR0caV9QRwG/TzS/gJPOzN37D2wmrbc7' +
    'QwLFIdKw5uza3vNOae/555Ue1S/c5e6W9vupV511F3u/jtwS646zeK3kyQP6CQAAAAAAAAAAAAAAAAAAAAAAAAAA+B/QcW9oqts71+R7Q79e' +
    'GzBWRy3KssyvxZaD48q1NGnob34tsqc8Ms2V7e4lNc0xHNLk9ie19+WWBHjf196VXduaQgLufG3/F7cYULMdH2+xIzyvW+vXJqeKX5rpyqm5' +
    'qXinb5bD7/X2mnpJkWfp2vX8GOjNW8udr0V7Xp6f1ruHSwJbRKU7pYNnPSEyabNn+lU17HR2elOZYdUM0y61bSVJavjF4QutZIZn8eYSmbf8' +
    'Xumphscf3hUuWWqxza7CdhKq0ueeTemgCtBcdr2/OkOeV2s4vaOqq9zjrBlmVXfvKSvUYke3hmfKKTUcMjEqRx1lczmRUzFAOqrhhHWzR0uU' +
    'WiylRdl4GePdxKiDE6S7Wu9jC0onSqhaQ5uwrEkySE14ZknMVHlVpf1Ly2bIUDU8lpc/V46IOuIfTi+VT9UaStY/tVIeVROyrhevknyVDtw4' +
    '6G1Zqla2u6LRarmhFisum1Aux9SENzf88oEsU8Oqyu0fS2M1/Cp00SdyXs3tWtJ5l+rKEiKFicGVckkNLy+/dVhaq+GK5KxTMl5tOLjb/d/J' +
    'WrW1pytfPC+bVLqsz+YqqfR+LfPOVEmgqkPnK2GZ//55oGCI+X/vx99am85VAQAAAAAAAAAAAAAAAADgz2h56NVY71yT/9/d4DFTd2h56NVk' +
    '82sR2HH6dS0PvZppfi3CVqT30vL8qnnm1+KdbX36ablfY1kd+L0YvOCylvs1Vppfi71hd6/Rcr/GOvNrcSi0/btcVQAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAANQdWp6LWOGda3JfjcjInU4tvar2ml+Lb99ooKUnUcRh82vRdlRmtZZeVSfNr0V4i5I5WnpVnTO/FgUzM7O19Kq6bH4tTr52' +
    'cZGWXlXXza9FuwOb1nBVAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUHfo6KshDbyTTe6rsXjGpTNaelU1M78W/X6VBVp6VbUyvxbTFmZf09Kr' +
    '6gHza7E8uckLWnpVPWR+LeL3z16ppVdVkvm1yPs8ME1Lr6ou5tdi9+L7jnFVAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUHfo6KtRlm1+X42O' +
    '++Y30tKrKs/8Wsye99l4Lb2qhppfi4AlF45o6VVVaH4tQkv7VmrpVVVkfi1S8qsba+lVNbUO9LYrOJ2gpVfVK+bXIqFRzByuKgAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAOoOHX01UkvN76ux6eKsOC29qlaZX4sTuUevutwZaTIk3Zc4RKrXrL9pSYPBI4aNHV6YH5twl8N7oH/IEls4bVlS' +
    'mwBblhwdaMtSOtXzz+Ki3fVtWUzZE7Ys9r3utixuSw9bFr/7SVuW8GVPW5b4TaYtS7rQy5Ylpy6wZSk9Flp14Xfhzu/f42LfieMsCfIdZ/RG' +
    'X3w7iqmw/KPY/Q7/KO6Y0z+KPxvgHyW0qecfJaam+kdJPbr4R8m5af5Ritslft9STPTO4bYs5kChLYs9PsKWxZ0bacvir4yyZQk3R9uyxKAx' +
    'tiyp4ENbljxsiy1LKdrqn8VGF2+zZTFzt9uy2NIdtixu9Ue2LN7z48c5EQAAAAAAAMB/w28uogmUAK8BAA==',
);
/** The same in the oldest. */
export const OLD_MANY_HDF5 = packed(
  'H4sIAAAAAAACA+3dO2wcRRgA4D0/whGEZHeWq5N4yKAgOXe2c26IgTi4ggQoLF4JCoWLBKogd5iXdJTpLJ5GULgAiQrc4dIlAiQsqpNoXFBQ' +
    'IXfG9s5a3lGYuCCnW/i+Zvzv/r7777/ZSyTfzny4cOHi/afHT2cH6vVsKBvJjtsLsu9r5Ti4GsZaGDthXB8ojtcOz42F46Ph8eO8F56bn98v' +
    '4Ojx4+eZHMrHjRBf+iQfd0O8/UU+tkMhI9v5uBTi7mD+Q7t4wJfyYSw8/9y7+fnFcLpxIY9XM/rBwvwTlw7GzfB+dYr37Ze7+7y1bDif27Ui' +
    'zmdyrZYfOBOOF+Pg/vmDH0cb5/dn82GF2dR92dTeYH5+eP/owfmBgYHD36iHx9ufnvVwRd1brqDTV+/D8888u39lDBXFZo3BdH5x3S8Pp/PW' +
    'w7jxajqvuP63rlR7PvduXl0drcK86l0/Nser0A8AAAAAAACAf1vv/i7bOJNn+Dt13o+Vaf043o/u41Xoh+v7n96/uQXz+Xg/1i7rR+n7b9dc' +
    '3wAAAAAAAAAAAAAAwO0U69nuhPsX/pyrJfN3i9NPpvPqYX3ikafSecX600vztUr3sYfr2V7PM9w3k/ej+0cV+lHd/m7eNN9K9+m+rR+l+3Q7' +
    '+lH6PLr1f/w8AgAAAAAAAAAAAAAAAAD6Rw/3z/wyz+jv+yqL9RS2Qrx9NZ2/Hcad19J5O2Gc+zidtxvG1U/NqxPuQ/p1FeZVD/ch/U4/Sutt' +
    '/KAfpfUgtqr0OVwPr3f9s3T+WMjb+DydNxHyttbSee2Q1/jJ/xEAAAAAAAAAAAAAAOBu6+G+kr/lGe4zyfux8nsV+lG49ub1mzfeuDIZxWej' +
    'uBnFrSieiuLpKJ6J4nNR3I7i2bieySg+G8XNKG5F8VQUT0fxTBSfi+J2FM9G/Ynqa0b1NaP6mlF9zai+ZlRfM6qvGdXXjOprRvW1ovpaUX2t' +
    'qL5WVF8rqq8V1deK6mtF9bWi+lqzR9dlrt231/PcX1W4nov7xiaK6k6l8xdCXyZ/TucthrzFV9J5S8Ub+at/ewEAAAAAAAAAAKiuHu4DcU/+' +
    'EL5/nfcjG9WP0j4Q4/pR2gfigSr0I/8+bz1bDq93bS+d3wl53x59o/r2VsPpzVo6bz2c/nEgnbcRTk8Mp/O2wun2qXTedjjdPZ/OK74v3niw' +
    'X+ZV4zHXWek+mJkq9AMAAAAAAAAAAAAAAAAA4KR6d59m92n3rZb2e7qsH6X1JV7Uj9L6Eq9XZ/2AoWypODCRzl8O48gj6bziVTYeTeethnHh' +
    'ZZ/DJ1yn44brrLROx1vWDwAAAAAAAAAAAAAAAAAA/kt6uO91x32rpX2vb1Vpf/mJgTxevniH/dZDXmMlnbcQ8ibfSecthrzOe+m8pZC3+n46' +
    'bznkrX9wh/rCOPlQuj+LYZx7uF/mVfcj11lpnY6v9KO0Tsc37pcHAAAAAAAAAAAAAAD6yd9sNQIdALcBAA==',
);
/** The weights of a layer, as Keras saves them. */
export const KERAS = packed(
  'H4sIAAAAAAACA+3YwWoTQRjA8ZndNCzB1gQKjUFpjjmJ7bGnSBvdgxhRD721YrZtaEwgES0txRz1DaRP0EfwmKOP4NvE3Z1v0p2F0BIpFfr/' +
    'XT5mdvLNZvabXZgf4c6L5VKtpBJBoAqqrLKmYnzhtu31fYla4neJl57tL6TXqtJflvx137R/Sf/7t61WMnqaY+f5WTQxULiPwtbzN0nclbat' +
    'p9+eO+7ToBP19r5G3cOjz6NMXTYXnLci9Zqv6wcqlPpeUatxVR5Hww+jvS/RcNQd9OP+R1qnvyzP7iFw9kkhU8zaybec5jP/4+Ogf9A9VDfI' +
    '52XyeWm/dvad/R9m4nj/FW+27yY19h377mrf2a9Ds+iO60T9UZSpx/Af5333ur2TVLCtuz+++53J1zEW83K7/UpnHqx2l1dtPt3YmL1fMvHs' +
    '3M0zechaAgAAAADwv5p3TtiQjlDO/647J6w+MZFzwvtp3vn8Uc0ddxwN+1Fv69lV/RnNBefNnxPaiW3efB1j3ntgyayZtu2GiZ7pKMv5a0nG' +
    '59t+vPDJyEp9Xc4O62otUGvf5PpS/ISS655nEgbyoHwdD0yNT907OrnT9cjXVfCYGgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAABwu/4CXySRQ4CaAAA=',
);
/** `ages`, 300 × 2, behind what MATLAB writes first. */
export const MATLAB_73 = packed(
  'H4sIAAAAAAACA+2UzUrDQBDHdze1hGrB6kXEwxw9xJLWWKEXjTYaoYlFc+hNY5vaQmqgHz6DvomP0aNvFTfZDaRFvFjw4PwI/DMfmd1lZ+KY' +
    'Xtu8gNPqMTimdzQYhYEGndCfDaLJuAnXbbdrNgwNLieBPwv6EL00wRvOwY1eod6AWr2p6/yBus4tu3V1AtPeMBj7UKtybxV+grAbhyB/yju/' +
    's3Jpv5QaqkoKZFsEmJBYsjhYtrPvH6VSqW9SP1jmp2lsT/orsv5qnndnWUl2vEK2jl4QquKV/Utsy+wk2pW27FLyyZbz/Odgmu9H+5frUlIU' +
    'tWhmHwplND8mRKPkW1vhnZ+8VuBM9u45MTaJESsivsG9SZwxUVCVk6LQrNUXO/n9bBFd7qPME1TipP/vh17oT9Nz7/Iqxdz5+9H8KQzEuuvg' +
    '3r1tJROdzSEo2JsIgiAIgiAIgiAIgiAIgiDI+vkC9zlAmMAcAAA=',
);
