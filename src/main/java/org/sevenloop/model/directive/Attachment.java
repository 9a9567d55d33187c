package org.sevenloop.model.directive;

import java.util.Arrays;
import java.util.Objects;

/** The file that goes along with an order. */
public record Attachment(String name, byte[] content) {
    /** Longest file that is kept: 4 MB. */
    public static final int LONGEST = 4 << 20;

    public static final int LONGEST_NAME = 255;

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment file && file.name.equals(name) && Arrays.equals(file.content, content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name;
    }
}
