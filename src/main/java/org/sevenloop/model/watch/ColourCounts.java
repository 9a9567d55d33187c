package org.sevenloop.model.watch;

/** How many people stand in each colour. */
public record ColourCounts(int red, int yellow, int blue, int green) {
    public static final ColourCounts ZERO = new ColourCounts(0, 0, 0, 0);

    public static ColourCounts one(Colour colour) {
        return new ColourCounts(
                colour == Colour.RED ? 1 : 0,
                colour == Colour.YELLOW ? 1 : 0,
                colour == Colour.BLUE ? 1 : 0,
                colour == Colour.GREEN ? 1 : 0);
    }

    public ColourCounts plus(ColourCounts other) {
        return new ColourCounts(red + other.red, yellow + other.yellow, blue + other.blue, green + other.green);
    }

    public int of(Colour colour) {
        return switch (colour) {
            case RED -> red;
            case YELLOW -> yellow;
            case BLUE -> blue;
            case GREEN -> green;
        };
    }

    public int total() {
        return red + yellow + blue + green;
    }
}
