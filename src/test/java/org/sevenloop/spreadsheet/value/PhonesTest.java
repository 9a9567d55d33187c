package org.sevenloop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.spreadsheet.TestPeople;

class PhonesTest {
    @Property
    void everyWayOfWritingAMobileIsTheSameNumber(
            @ForAll @IntRange(max = 9_999_999) int n, @ForAll @IntRange(max = 8) int habit) {
        String phone = TestPeople.phone(n);
        String written =
                switch (habit) {
                    case 0 -> phone;
                    case 1 -> phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7);
                    case 2 -> "+86 " + phone;
                    case 3 -> "0086" + phone;
                    case 4 -> phone + ".0";
                    case 5 -> phone + "；13700000000";
                    case 6 -> " " + phone.substring(0, 3) + " " + phone.substring(3) + "\u3000";
                    case 7 -> "本人" + phone;
                    default -> phone + "/" + phone;
                };

        assertThat(Phones.read(written)).isEqualTo(new Phones.Found(phone, true));
    }

    @ParameterizedTest
    @CsvSource({
        "0718-8212345, 07188212345",
        "(0718)8212345, 07188212345",
        "8212345, 8212345",
        "１３９１２３４５６７８, 13912345678",
        "1.3912345678E10, 13912345678",
        "139 或 13912345678, 13912345678"
    })
    void landlinesAndOddFormsAreUsable(String written, String number) {
        assertThat(Phones.read(written)).isEqualTo(new Phones.Found(number, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"139", "1391234567", "139123456789", "12345678901", "问他妈"})
    void whatCanBeNoPhoneIsKeptAsWritten(String written) {
        assertThat(Phones.read(written)).isEqualTo(new Phones.Found(written, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "无", "—"})
    void nothingWrittenIsNoPhone(String written) {
        assertThat(Phones.read(written)).isEqualTo(Phones.ABSENT);
    }
}
