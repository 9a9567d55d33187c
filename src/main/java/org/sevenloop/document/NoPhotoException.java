package org.sevenloop.document;

import java.util.List;
import org.sevenloop.platform.Explained;

/** A file that was given as a photo is none that can be read. */
public final class NoPhotoException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final String file;

    NoPhotoException(String file) {
        super("no photo");
        this.file = file;
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
