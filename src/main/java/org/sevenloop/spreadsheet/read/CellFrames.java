package org.sevenloop.spreadsheet.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a separate program says of a workbook: one frame each for a sheet, a cell, a merge, the end, or a refusal. */
final class CellFrames implements CellSink {
    private static final CellKind[] KINDS = CellKind.values();
    private static final int LONGEST = 4 * Limits.LONGEST_TEXT;

    private final DataOutputStream out;

    CellFrames(DataOutputStream out) {
        this.out = out;
    }

    private interface Write {
        void to(DataOutputStream out) throws IOException;
    }

    private void frame(char mark, Write content) {
        try {
            out.writeByte(mark);
            content.to(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void startSheet(String name, boolean hidden) {
        frame('S', to -> {
            write(to, name);
            to.writeBoolean(hidden);
        });
    }

    @Override
    public void cell(Cell cell) {
        if (cell.blank() || cell.text().length() > Limits.LONGEST_TEXT) {
            return;
        }
        frame('C', to -> {
            to.writeInt(cell.row());
            to.writeInt(cell.column());
            to.writeByte(cell.kind().ordinal());
            write(to, cell.text());
            to.writeDouble(cell.number());
        });
    }

    @Override
    public void merge(Merge merge) {
        frame('M', to -> {
            to.writeInt(merge.firstRow());
            to.writeInt(merge.lastRow());
            to.writeInt(merge.firstColumn());
            to.writeInt(merge.lastColumn());
        });
    }

    @Override
    public void endSheet() {
        frame('E', to -> {});
    }

    /** Nothing is kept here: each cell has gone on its way. */
    @Override
    public void held(long bytes) {}

    @Override
    public boolean ended() {
        return false;
    }

    void refused(String code) {
        frame('R', to -> write(to, code));
    }

    void finished() throws IOException {
        frame('F', to -> {});
        out.flush();
    }

    /** Hands everything on, up to the end; the code of a refusal where there is one. Trusts nothing of what it reads. */
    static @Nullable String read(DataInputStream in, CellSink sink) throws IOException {
        while (true) {
            switch (in.readByte()) {
                case 'S' -> sink.startSheet(text(in), in.readBoolean());
                case 'C' -> sink.cell(cell(in, sink));
                case 'M' -> sink.merge(new Merge(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
                case 'E' -> sink.endSheet();
                case 'R' -> {
                    return text(in);
                }
                case 'F' -> {
                    return null;
                }
                default -> throw new IOException("frame");
            }
        }
    }

    private static Cell cell(DataInputStream in, CellSink sink) throws IOException {
        int row = in.readInt();
        int column = in.readInt();
        int kind = in.readUnsignedByte();
        if (kind >= KINDS.length) {
            throw new IOException("frame");
        }
        String text = text(in);
        sink.held(Budget.bytes(text));
        return new Cell(row, column, KINDS[kind], text, in.readDouble());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("frame");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
