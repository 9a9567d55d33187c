package org.sevenloop.document;

import java.nio.file.Path;
import java.util.List;
import org.sevenloop.platform.Explained;

/** A file that was given as a photo is none that can be read, or too large a one. */
public final class NoPhotoException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final String file;

    NoPhotoException(Path file) {
        super("no photo");
        this.file = String.valueOf(file.getFileName());
    }

    @Override
    public String key() {
        return "document.noPhoto";
    }

    @Override
    public List<String> arguments() {
        return List.of(file);
    }
}
