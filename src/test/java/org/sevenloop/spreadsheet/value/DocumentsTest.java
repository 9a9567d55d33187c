package org.sevenloop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.spreadsheet.TestPeople;
import org.sevenloop.spreadsheet.read.Cell;

class DocumentsTest {
    private static final String RIGHT = "422899197408010067";

    @Property
    void everyWayOfWritingANumberIsTheSameNumber(
            @ForAll @IntRange(max = 100_000) int n, @ForAll @IntRange(max = 5) int habit) {
        String number = TestPeople.id(n);
        String written =
                switch (habit) {
                    case 0 -> number;
                    case 1 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
                    case 2 -> "'" + number.toLowerCase(java.util.Locale.ROOT) + "。";
                    case 3 -> wide(number);
                    case 4 -> number.substring(0, 6) + "-" + number.substring(6) + "\t";
                    default -> "=\"" + number + "\"";
                };

        Documents.Found found = Documents.read(Cell.text(0, 0, written), DocumentType.NONE);

        assertThat(found.problem()).isEmpty();
        assertThat(found.document().number()).isEqualTo(number);
        assertThat(found.document().valid()).isTrue();
    }

    @Property
    void aNumberOfFifteenPlacesBecomesOneOfEighteen(@ForAll @IntRange(max = 999) int n) {
        String old = "422899" + "680312" + String.format(java.util.Locale.ROOT, "%03d", n);

        Documents.Found found = Documents.read(old, DocumentType.NONE);

        assertThat(found.problem()).isEmpty();
        assertThat(IdNumber.of(found.document().number())).isPresent();
        assertThat(found.document().number()).startsWith("42289919680312");
    }

    @Property
    void aNumberTooLongForExcelIsAlwaysFlagged(@ForAll @IntRange(max = 100_000) int n) {
        double stored = Double.parseDouble(TestPeople.id(n).replace('X', '0'));

        Documents.Found found = Documents.read(Cell.number(0, 0, stored), DocumentType.NONE);

        assertThat(found.problem()).isEqualTo("id.damaged");
        assertThat(found.document().valid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "422899197408010062, id.check",
        "422899197413010061, id.check",
        "12345, id.length",
        "4228991974080100671, id.length",
        "4.22899E+17, id.damaged"
    })
    void aNumberThatCannotBeRightIsKeptAndSaidSo(String written, String problem) {
        Documents.Found found = Documents.read(Cell.text(0, 0, written), DocumentType.NONE);

        assertThat(found.problem()).isEqualTo(problem);
        assertThat(found.document().valid()).isFalse();
        assertThat(found.document().number()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "护照, e30731126, PASSPORT, E30731126",
        "台湾居民来往大陆通行证, 01234567, PERMIT, 01234567",
        "居民身份证, 422899197408010067, ID_CARD, 422899197408010067"
    })
    void otherDocumentsAreTakenAsStated(String type, String written, DocumentType expected, String number) {
        Documents.Found found = Documents.read(written, Documents.type(type));

        assertThat(found.document().type()).isEqualTo(expected);
        assertThat(found.document().number()).isEqualTo(number);
        assertThat(found.document().valid()).isTrue();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"", " ", "/", "无", "--", "不详"})
    void nothingWrittenIsNoDocument(String written) {
        assertThat(Documents.read(written, DocumentType.NONE).document().absent())
                .isTrue();
        assertThat(Documents.read(written, DocumentType.NONE).problem()).isEmpty();
    }

    @Test
    void aPassportIsToldByItsFormWhereNoColumnSaysSo() {
        assertThat(Documents.read("E30731126", DocumentType.NONE).document().type())
                .isEqualTo(DocumentType.PASSPORT);
        assertThat(Documents.read(RIGHT, DocumentType.PASSPORT).document().type())
                .isEqualTo(DocumentType.ID_CARD);
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
