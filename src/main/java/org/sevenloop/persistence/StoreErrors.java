package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import org.h2.api.ErrorCode;
import org.sevenloop.persistence.disk.SealedPath;

/** Tells from a database's error what somebody can do about it. */
final class StoreErrors {
    private static final List<String> FULL =
            List.of("No space left", "not enough space", "Disk quota exceeded", "磁盘空间不足", "设备上没有空间");

    private StoreErrors() {}

    static StoreException of(Throwable failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        if (diskFull(failure)) {
            return new StoreException(StoreException.Code.DISK_FULL, failure);
        }
        if (closedItself(failure)) {
            return new StoreException(StoreException.Code.STOPPED, failure);
        }
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return new StoreException(code(sql), failure);
            }
            if (at instanceof AccessDeniedException || at instanceof ReadOnlyFileSystemException) {
                return new StoreException(StoreException.Code.READ_ONLY, failure);
            }
        }
        return new StoreException(StoreException.Code.FAILED, failure);
    }

    /** Whether it went wrong because the store could not be read or written, so that another try may go well. */
    static boolean ofDisk(Throwable failure) {
        if (!(failure instanceof StoreException store)) {
            return false;
        }
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof IOException) {
                return true;
            }
        }
        return store.code() != StoreException.Code.FAILED;
    }

    /** Work on files. */
    interface OnFiles<T> {
        T run() throws IOException;
    }

    /** Does work on files, and tells what went wrong as {@link #of} does. */
    static <T> T telling(OnFiles<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw of(e);
        }
    }

    private static StoreException.Code code(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08")) {
            return StoreException.Code.UNREACHABLE;
        }
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> StoreException.Code.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> StoreException.Code.DAMAGED;
            case ErrorCode.DATABASE_IS_READ_ONLY -> StoreException.Code.READ_ONLY;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> StoreException.Code.STOPPED;
            default -> StoreException.Code.FAILED;
        };
    }

    private static boolean closedItself(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SealedPath.OpenedAgainException) {
                return true;
            }
        }
        return false;
    }

    // Only the words tell, and they are the system's own.
    private static boolean diskFull(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (FULL.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}
