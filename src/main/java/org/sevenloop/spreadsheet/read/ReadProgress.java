package org.sevenloop.spreadsheet.read;

/** Told how far the reading has come, and asked whether to go on. */
public interface ReadProgress {
    ReadProgress NONE = new ReadProgress() {
        @Override
        public void rows(int done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    void rows(int done);

    /** Reading ends with a {@link java.util.concurrent.CancellationException} soon after this is true. */
    boolean cancelled();
}
