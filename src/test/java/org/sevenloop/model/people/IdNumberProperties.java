package org.sevenloop.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** An ID number is told by its form, its day and its check digit, and by nothing else. */
class IdNumberProperties {
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");

    @Property
    void aRealDayWithItsCheckDigitIsANumber(
            @ForAll @IntRange(min = 1900, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(max = 999) int sequence) {
        String first17 = "990000%04d%02d%02d%03d".formatted(year, month, day, sequence);
        String whole = first17 + IdNumber.checkDigit(first17);

        assertThat(IdNumber.of(whole)).hasValue(new IdNumber(whole));
        assertThat(new IdNumber(whole).birthDate()).hasToString("%04d-%02d-%02d".formatted(year, month, day));
        assertThat(IdNumber.of(whole.toLowerCase(java.util.Locale.ROOT)).isPresent())
                .isEqualTo(!whole.endsWith("X"));
        assertThat(IdNumber.of(whole + "0")).isEmpty();
        assertThat(IdNumber.of(first17)).isEmpty();
    }

    @Property
    void whatHasNotTheFormIsNone(
            @ForAll
                    @StringLength(min = 16, max = 19)
                    @CharRange(from = '0', to = '9')
                    @Chars({'X', 'x', ' ', '０', '٣', '-'})
                    String written) {
        if (!FORM.matcher(written).matches()) {
            assertThat(IdNumber.of(written)).isEmpty();
        }
    }
}
