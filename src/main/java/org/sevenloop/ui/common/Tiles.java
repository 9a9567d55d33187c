package org.sevenloop.ui.common;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import eu.hansolo.tilesfx.skins.CustomTileSkin;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.Ikon;

/** The one place that makes TilesFX tiles, so that all of them have our face, no shadow and a keyboard. */
public final class Tiles {
    private Tiles() {}

    /**
     * A tile around our own graphic: TilesFX's NUMBER skin sizes its figure for Latin units and cuts Chinese ones.
     *
     * @param open runs on click, Enter or Space
     */
    public static Tile of(TileFace face, Runnable open) {
        Tile tile = TileBuilder.create()
                .skinType(Tile.SkinType.CUSTOM)
                .graphic(face)
                .backgroundColor(Color.TRANSPARENT)
                .roundedCorners(false)
                .customFontEnabled(true)
                .customFont(Fonts.regular(13))
                .animated(false)
                .build();
        tile.setSkin(new FaceSkin(tile, face));
        tile.setBorderWidth(0);
        tile.setFocusTraversable(false);
        tile.setMinSize(160, 92);
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        face.setOnMouseClicked(e -> open.run());
        face.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.run();
                e.consume();
            }
        });
        return tile;
    }

    public static TileFace face(String label, Ikon icon) {
        return new TileFace(label, icon);
    }

    /** TilesFX's CUSTOM skin, but the face takes the whole tile instead of nine tenths of it. */
    private static final class FaceSkin extends CustomTileSkin {
        private final TileFace face;

        FaceSkin(Tile tile, TileFace face) {
            super(tile);
            this.face = face;
        }

        @Override
        protected void resize() {
            super.resize();
            if (face != null && face.getParent() instanceof Region box) {
                box.setMinSize(width, height);
                box.setPrefSize(width, height);
                box.setMaxSize(width, height);
                box.relocate(0, 0);
            }
        }
    }

    static String style(TileTone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
