package org.sevenloop.model.closing;

import java.util.Arrays;

/** A picture of a page: opaque pixels as {@code 0xAARRGGBB}, row by row. The array is not copied: a page has millions. */
public record PagePixels(int width, int height, int[] argb) {
    /**
     * The same picture smaller, each new pixel the mean of all old ones below it: small type stays legible, which it does
     * not where a few pixels are picked. A width that is not smaller gives the picture itself.
     */
    public PagePixels shrunkTo(int newWidth) {
        if (newWidth >= width || newWidth < 1) {
            return this;
        }
        int newHeight = Math.max(1, Math.round((float) height * newWidth / width));
        int[] small = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / newWidth));
                small[y * newWidth + x] = mean(left, top, right, bottom);
            }
        }
        return new PagePixels(newWidth, newHeight, small);
    }

    private int mean(int left, int top, int right, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = argb[y * width + x];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        return 0xFF000000 | red / count << 16 | green / count << 8 | blue / count;
    }

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
