/** The colours that CSS knows by name (CSS Color 4). `transparent` and `currentcolor` follow their surroundings and are none. */
const names =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen'.replaceAll(
    ' ',
    '|',
  );

const literal = new RegExp(
  `#[0-9a-f]{3,8}\\b|(?<![\\w-])(?:(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch|color|color-mix)\\(|(?:${names})(?![\\w(-]))`,
  'iu',
);

const attributes = /\s(?:fill|stroke|stop-color|flood-color|lighting-color|color|bgcolor)=("[^"]*"|'[^']*'|\{[^}]*\})/giu;

/**
 * Declarations of a style sheet whose value names a colour by itself, not by its role.
 *
 * @example colourLiterals('a { color: red; background: var(--paper); }') // ['color: red']
 */
export function colourLiterals(css: string): string[] {
  const plain = css.replace(/"[^"\n]*"|'[^'\n]*'/gu, "''");
  return [...plain.matchAll(/([\w-]+)\s*:\s*([^;{}]*)(?=[;}])/gu)].flatMap(([, property = '', value = '']) =>
    literal.test(value) ? [`${property}: ${value.replace(/\s+/gu, ' ').trim()}`] : [],
  );
}

/**
 * Attributes of drawings whose value is a colour by itself.
 *
 * @example colourAttributes('<path fill="#fff" stroke="currentColor" />') // ['fill="#fff"']
 */
export function colourAttributes(markup: string): string[] {
  return [...markup.matchAll(attributes)].flatMap(([whole, value = '']) =>
    literal.test(value.replace(/url\([^)]*\)/giu, '')) ? [whole.trim()] : [],
  );
}
