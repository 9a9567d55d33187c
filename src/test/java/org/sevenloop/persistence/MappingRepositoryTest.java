package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.exchange.MappingId;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.SheetKind;

class MappingRepositoryTest extends RepositoryTest {
    private static final MappedColumn CAR = new MappedColumn("来的车", 1, "field.note");
    private static final MappedColumn OTHER_CAR = new MappedColumn("来的车", 2, Choices.IGNORED);

    private static Mapping mapping(String sender, MappedColumn... columns) {
        return new Mapping(sender, SheetKind.STRANDED, List.of("姓名", "来的车"), List.of(columns));
    }

    private static MappingId save(Database store, Mapping mapping) {
        return write(store, access -> new MappingRepository(access).save(mapping, "李文清"));
    }

    private static List<RememberedMapping> all(Database store) {
        return read(store, access -> new MappingRepository(access).all());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsSaidAnewOfASendersLayoutStandsInPlaceOfTheOld(Database store) {
        try (store) {
            MappingId first = save(store, mapping("物业", CAR, OTHER_CAR));
            MappingId other = save(store, mapping("派出所", CAR));
            assertThat(all(store)).extracting(RememberedMapping::id).containsExactly(other, first);

            Mapping changed =
                    mapping("物业", new MappedColumn("来的车", 1, "field.needs"), new MappedColumn("姓名", 1, "field.name"));
            assertThat(save(store, changed)).isEqualTo(first);
            RememberedMapping newest = all(store).getFirst();
            assertThat(newest.mapping()).isEqualTo(changed);
            assertThat(newest.actor()).isEqualTo("李文清");
            assertThat(all(store)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aMappingIsCorrectedAndForgottenAndBothCanBeTakenBack(Database store) {
        try (store) {
            MappingId first = save(store, mapping("物业", CAR));
            save(store, mapping("派出所", CAR, OTHER_CAR));
            List<RememberedMapping> before = all(store);
            change(store, access -> new MappingRepository(access).update(first, mapping("派出所", CAR), "李文清"));
            assertThat(all(store)).singleElement().satisfies(only -> assertThat(only.mapping())
                    .isEqualTo(mapping("派出所", CAR)));
            undo(store);
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(before);

            change(store, access -> new MappingRepository(access).delete(first));
            assertThat(all(store)).hasSize(1);
            undo(store);
            assertThat(all(store)).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    private static void undo(Database store) {
        write(store, access -> new Undo(access)
                .of(new ChangeRepository(access).lastUndoable().orElseThrow().id()));
    }
}
