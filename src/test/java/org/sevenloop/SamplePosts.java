package org.sevenloop;

import static org.sevenloop.SampleSession.DAY;

import java.util.List;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.PushRepository;
import org.sevenloop.persistence.StrandedRepository;
import org.sevenloop.service.Session;

/** Pushed names and stranded people, made up. */
public final class SamplePosts {
    private static final List<String> NAMES =
            List.of("单晨浩", "解云霞", "仇竹海", "欧阳轩", "曾浩秀", "查玉思", "盖亚楠", "区静仪", "尉迟宁", "万俟涛");
    private static final List<String> PLACES = List.of("湖北省武汉市洪山区", "湖北省黄冈市", "浙江省温州市", "湖北省孝感市");
    private static final List<String> HOTELS = List.of("如家", "华龙城酒店", "瑞享国际", "");
    private static final List<String> GUESTS = List.of("John Smith", "Kim Min-jun", "Nguyễn Văn An");
    private static final List<String> NATIONS = List.of("美国", "韩国", "越南");
    private static final int PUSHED = 48;
    private static final int STRANDED = 24;

    private SamplePosts() {}

    public static void fill(Database database, Session session) {
        database.write(session.actor(), Label.of("label.verification.enter", "样例"), access -> {
            for (int i = 0; i < PUSHED; i++) {
                push(access, i);
            }
            for (int i = 0; i < STRANDED; i++) {
                stranded(access, i);
            }
            return true;
        });
    }

    /** A valid number with an area that does not exist. */
    public static IdentityDocument card(int number) {
        String first =
                String.format("422899%04d0%d%02d%03d", 1950 + number % 50, 1 + number % 9, 1 + number % 28, number);
        return new IdentityDocument(DocumentType.ID_CARD, first + IdNumber.checkDigit(first), true);
    }

    private static void push(Access access, int i) {
        PushRepository pushes = new PushRepository(access);
        boolean done = i % 4 == 3;
        pushes.insert(new PushItem(
                pushes.newId(),
                NAMES.get(i % NAMES.size()),
                i % 11 == 10 ? "" : String.format("186%08d", 2000 + i),
                i % 5 == 4 ? IdentityDocument.NONE : card(i),
                PLACES.get(i % PLACES.size()),
                i % 7 == 6 ? null : DAY.minusDays(i % 13),
                "阳光小区" + (1 + i % 6) + "号楼" + (101 + i),
                "街道指挥部",
                DAY.minusDays(1),
                done ? Outcome.values()[i % Outcome.values().length].word() : "",
                i % 6 == 0 ? "晚上再打" : "",
                done ? DAY : null,
                done ? "李文清" : "",
                null));
    }

    private static void stranded(Access access, int i) {
        boolean abroad = i < GUESTS.size();
        IdentityDocument document =
                abroad ? new IdentityDocument(DocumentType.PASSPORT, "E4228990" + i, true) : card(100 + i);
        Identity who = new Identity(
                abroad ? GUESTS.get(i) : NAMES.get(i % NAMES.size()),
                Sex.UNKNOWN,
                null,
                document,
                String.format("186%08d", 3000 + i),
                true,
                "",
                abroad ? NATIONS.get(i) : "中国");
        PersonRepository people = new PersonRepository(access);
        PersonId id = people.add(who, "");
        StrandedRepository all = new StrandedRepository(access);
        all.insert(new Stranded(
                all.newId(),
                people.find(id).orElseThrow(),
                who.phone(),
                i % 2 == 0 ? "探亲" : "封城滞留",
                HOTELS.get(i % HOTELS.size()),
                i % 3 == 0 ? "口罩，体温计" : "口罩",
                ""));
    }
}
