/** Stands in for the optional parts of jsPDF that this project never calls (HTML and SVG rendering, PNG). */
export default undefined;
export const encode = undefined;
export const decode = undefined;
