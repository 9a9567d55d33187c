package org.sevenloop.persistence;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** Tells from a database's error what somebody can do about it. */
final class StoreErrors {
    private StoreErrors() {}

    static StoreException of(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return new StoreException(code(sql), failure);
            }
        }
        return new StoreException(StoreException.Code.FAILED, failure);
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
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> ioCode(failure);
            default -> StoreException.Code.FAILED;
        };
    }

    private static StoreException.Code ioCode(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left") || message.contains("not enough space")
                ? StoreException.Code.DISK_FULL
                : StoreException.Code.FAILED;
    }
}
