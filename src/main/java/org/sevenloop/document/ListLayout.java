package org.sevenloop.document;

import java.util.List;
import org.sevenloop.model.closing.PaperList;

/** How wide each column of a list is, and whether the page lies on its side. In points. */
record ListLayout(double pageWidth, double pageHeight, double[] widths) {
    static final double MARGIN = 40;
    static final double SIZE = 9.5;
    static final double PAD = 4;

    private static final double SHORT = 595.28;
    private static final double LONG = 841.89;
    private static final double WIDEST = 210;
    private static final int SAMPLE = 2000;

    static ListLayout of(PaperList list, PaperFace face, PaperFace bold) {
        double[] natural = new double[list.columns().size()];
        for (int column = 0; column < natural.length; column++) {
            natural[column] = bold.width(list.columns().get(column).name(), SIZE) + 2 * PAD;
        }
        int every = Math.max(1, list.rows().size() / SAMPLE);
        for (int row = 0; row < list.rows().size(); row += every) {
            widen(natural, list.rows().get(row), face);
        }
        double wanted = 0;
        for (double width : natural) {
            wanted += width;
        }
        boolean sideways = wanted > SHORT - 2 * MARGIN;
        double room = (sideways ? LONG : SHORT) - 2 * MARGIN;
        return new ListLayout(sideways ? LONG : SHORT, sideways ? SHORT : LONG, fitted(natural, wanted, room));
    }

    private static void widen(double[] natural, List<String> row, PaperFace face) {
        for (int column = 0; column < natural.length && column < row.size(); column++) {
            double width = face.width(row.get(column), SIZE) + 2 * PAD;
            natural[column] = Math.max(natural[column], Math.min(WIDEST, width));
        }
    }

    /** Spare room is shared out evenly; where room is short, the widest columns give first. */
    private static double[] fitted(double[] natural, double wanted, double room) {
        double[] widths = natural.clone();
        if (wanted <= room) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] *= room / wanted;
            }
            return widths;
        }
        double low = 0;
        double high = WIDEST * 2;
        for (int step = 0; step < 40; step++) {
            double cap = (low + high) / 2;
            double sum = 0;
            for (double width : natural) {
                sum += Math.min(width, cap);
            }
            if (sum > room) {
                high = cap;
            } else {
                low = cap;
            }
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.min(widths[column], low);
        }
        return widths;
    }
}
