package org.sevenloop.model.inspection;

import java.util.Arrays;

/** A picture as it is kept: a small JPEG. */
public record Photo(byte[] jpeg) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Photo photo && Arrays.equals(jpeg, photo.jpeg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(jpeg);
    }
}
