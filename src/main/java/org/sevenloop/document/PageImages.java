package org.sevenloop.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sevenloop.model.closing.PagePixels;

/** Pictures of a PDF's pages, for the preview: what is seen is what will be printed, never a second layout. */
public final class PageImages {
    private PageImages() {}

    public static List<PagePixels> of(byte[] pdf, int dotsPerInch) throws IOException {
        List<PagePixels> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(pixels(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB)));
            }
        }
        return pages;
    }

    private static PagePixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
        return new PagePixels(width, height, rgb);
    }
}
