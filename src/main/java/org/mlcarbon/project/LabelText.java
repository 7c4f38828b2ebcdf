package org.mlcarbon.project;

/** Which characters a label may hold: everything that stands in one line and leaves its neighbours where they are. */
public final class LabelText {

    private LabelText() {}

    /** Whether it is a line end of any kind, turns the direction of a text around, or is half a character. */
    static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT ->
                Character.getDirectionality(character) != Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
            default -> false;
        };
    }

    /** The text with a blank for each such character. */
    public static String clean(String text) {
        return text.codePoints()
                .map(character -> isControl(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
