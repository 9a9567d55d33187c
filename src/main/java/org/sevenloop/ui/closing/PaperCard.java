package org.sevenloop.ui.closing;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;

/** The ways a summary leaves the house; printing is the one that is usually wanted. */
final class PaperCard extends VBox {
    private final Messages text;
    private final Button print;

    PaperCard(DailyViewModel model, Messages text, Consumer<String> save, Runnable copy) {
        super(8);
        this.text = text;
        getStyleClass().addAll("sl-card", "sl-paper-card");
        print = Buttons.accent(text.text("closing.print"), model::print);
        print.setId("daily-print");
        print.setGraphic(Icons.head(MaterialDesignP.PRINTER_OUTLINE));
        print.getStyleClass().add("sl-finish");
        print.setMaxWidth(Double.MAX_VALUE);
        GridPane others = new GridPane(8, 8);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            others.getColumnConstraints().add(half);
        }
        others.add(button("pdf", MaterialDesignF.FILE_PDF_BOX, () -> save.accept(".pdf")), 0, 0);
        others.add(button("word", MaterialDesignF.FILE_WORD_OUTLINE, () -> save.accept(".docx")), 1, 0);
        others.add(button("excel", MaterialDesignF.FILE_EXCEL_OUTLINE, () -> save.accept(".xlsx")), 0, 1);
        others.add(button("copy", MaterialDesignC.CONTENT_COPY, copy), 1, 1);
        getChildren().addAll(print, others);
    }

    void show(int pages) {
        print.setText(text.text("closing.print.pages", pages));
    }

    private Button button(String key, Ikon icon, Runnable action) {
        Button button = Buttons.plain(text.text("closing.save." + key), icon, action);
        button.setId("daily-" + key);
        button.setMnemonicParsing(true);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
