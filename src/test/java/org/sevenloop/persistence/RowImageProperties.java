package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sevenloop.persistence.schema.tables.records.MentionRecord;

/** An image is compared letter for letter with those on record: it stays what a JSON library writes. */
class RowImageProperties {
    @Property(tries = 1000)
    void anyTextIsWrittenAsALibraryWritesIt(@ForAll String sheet, @ForAll int row) throws Exception {
        MentionRecord record = new MentionRecord(1L, 2L, null, 4L, sheet, row);
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("entity_id", "4");
        columns.put("sheet", sheet);
        columns.put("row_no", Integer.toString(row));
        assertThat(RowImage.of(record)).isEqualTo(new ObjectMapper().writeValueAsString(columns));
        assertThat(RowImage.parse(RowImage.of(record))).isEqualTo(columns);
    }
}
