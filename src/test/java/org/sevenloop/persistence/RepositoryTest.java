package org.sevenloop.persistence;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Sex;

/** What the tests of repositories share: the stores they run on, and short ways in. */
abstract class RepositoryTest {
    static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    static final CommunityId HERE = new CommunityId(422899001001L);
    static final CommunityId ELSEWHERE = new CommunityId(422899001002L);

    /** Both kinds of store, each new; a test closes the one it is given. */
    static Stream<Database> stores() {
        return Stores.bothDialects();
    }

    static <T> T write(Database store, Function<Access, T> work) {
        return store.write(new Actor("李文清", HERE, DAY), Label.of("label.test"), work);
    }

    static void change(Database store, Consumer<Access> work) {
        write(store, access -> {
            work.accept(access);
            return true;
        });
    }

    static <T> T read(Database store, Function<Access, T> work) {
        return store.read(HERE, work);
    }

    static Identity named(String name) {
        return new Identity(name, Sex.UNKNOWN, null, IdentityDocument.NONE, "", false, "", "");
    }

    static Identity named(String name, String idNumber) {
        IdentityDocument document = new IdentityDocument(DocumentType.ID_CARD, idNumber, true);
        return new Identity(name, Sex.MALE, LocalDate.of(1980, 1, 2), document, "", false, "", "");
    }
}
