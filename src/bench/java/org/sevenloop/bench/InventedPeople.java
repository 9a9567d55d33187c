package org.sevenloop.bench;

import java.util.Random;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Sex;

/** People who do not exist, the same in every run: their area code is nobody's. */
final class InventedPeople {
    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String GIVEN = "一文建国秀英桂兰志强伟丽娜静敏军洋勇杰娟艳涛明超霞平刚红玉梅春花雪峰";

    private final Random random = new Random(20200220);

    Identity next() {
        String first17 = String.format(
                "422899%04d%02d%02d%03d",
                1930 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
        String number = first17 + IdNumber.checkDigit(first17);
        IdNumber id = IdNumber.of(number).orElseThrow();
        return new Identity(
                name(),
                Sex.UNKNOWN,
                id.birthDate(),
                new IdentityDocument(DocumentType.ID_CARD, number, true),
                "",
                false,
                "",
                "");
    }

    private String name() {
        return one(FAMILY) + one(GIVEN) + one(GIVEN);
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
