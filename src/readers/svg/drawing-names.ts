const MOVE = /\b(?:translate|rotate|scale|matrix|skew[XY])\([-\d.,\se]{0,200}\)/g;
const NAME_OF_PIECE = /^(?:url\(#)?cp([A-Za-z\d+/]{8,200}={0,2})\)?$/;
const LONGEST = 1000;
const CORNERS = /^[-\d.|]+$/;

/**
 * Whether an attribute only says where something is drawn: it is moved, or is cut to a piece that svglite of R calls by its
 * corners, in base64. Every drawing of these programs has hundreds, and their figures are nobody's.
 */
export function saysOnlyWhere(value: string): boolean {
  if (value.length > LONGEST) return false;
  if (value.replace(MOVE, '').trim() === '') return true;
  const [, corners] = NAME_OF_PIECE.exec(value) ?? [];
  return corners !== undefined && CORNERS.test(Buffer.from(corners, 'base64').toString('latin1'));
}
