package org.sevenloop.model.closing;

import java.util.Arrays;

/** A picture of a page: opaque pixels as {@code 0xAARRGGBB}, row by row. The array is not copied: a page has millions. */
public record PagePixels(int width, int height, int[] argb) {
    @Override
    public boolean equals(Object other) {
        return other instanceof PagePixels that
                && width == that.width
                && height == that.height
                && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(argb);
    }

    @Override
    public String toString() {
        return width + " × " + height;
    }
}
