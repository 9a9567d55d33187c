package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads xls, and the et of WPS, which is the same inside, from the stream of its records. */
final class XlsReader implements FormatReader {
    @Override
    public void read(Path file, CellSink sink) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            HSSFRequest request = new HSSFRequest();
            XlsRecords records = new XlsRecords(sink);
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, files);
            records.finish();
        }
    }
}
