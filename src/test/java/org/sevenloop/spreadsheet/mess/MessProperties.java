package org.sevenloop.spreadsheet.mess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.WorkbookReader;
import org.sevenloop.spreadsheet.mess.Judge.Verdict;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Whatever mess a list comes in, it is read as the clean list; what is gone for good is flagged where it stood. */
class MessProperties {
    private static final List<SheetKind> KINDS = List.of(SheetKind.PEOPLE, SheetKind.WATCH);
    private static final int LISTS = 6;
    private static final int LEAST_RECOVERED = 22;
    private static final int SHOWN = 6;

    @Property(tries = 40)
    void aCleanListIsNeverFlagged(@ForAll long seed, @ForAll boolean register) throws IOException {
        assertThat(read(Set.of(), false, register ? SheetKind.PEOPLE : SheetKind.WATCH, seed))
                .isEqualTo(new Verdict(List.of(), List.of()));
    }

    /** Each mess alone. One that leaves everything to be told is recovered; what it destroys is flagged. */
    @Example
    void nearlyAllKindsOfMessAreRecoveredWithoutAFlag() throws IOException {
        Map<Mess, List<String>> wrong = new EnumMap<>(Mess.class);
        Set<Mess> recovered = EnumSet.allOf(Mess.class);
        recovered.remove(Mess.IDS_AS_NUMBERS); // it has nothing to recover: the last three digits are gone
        for (Mess mess : Mess.values()) {
            for (long seed = 0; seed < LISTS; seed++) {
                for (SheetKind kind : KINDS) {
                    Verdict kept = read(Set.of(mess), false, kind, seed);
                    Verdict lost = read(Set.of(mess), true, kind, seed);
                    List<String> all = wrong.computeIfAbsent(mess, ignored -> new ArrayList<>());
                    all.addAll(kept.wrong());
                    all.addAll(lost.wrong());
                    if (!kept.recovered()) {
                        all.addAll(kept.flags());
                        recovered.remove(mess);
                    }
                }
            }
        }
        wrong.values().removeIf(List::isEmpty);
        wrong.replaceAll((mess, all) -> all.stream().distinct().limit(SHOWN).toList());
        assertThat(wrong).as("silently wrong, or flagged though whole").isEmpty();
        assertThat(recovered).hasSizeGreaterThanOrEqualTo(LEAST_RECOVERED);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void noMixOfMessesIsReadWrongInSilence(
            @ForAll @Size(min = 2, max = 7) Set<Mess> messes,
            @ForAll boolean losing,
            @ForAll boolean register,
            @ForAll long seed)
            throws IOException {
        Verdict verdict = read(messes, losing, register ? SheetKind.PEOPLE : SheetKind.WATCH, seed);

        assertThat(verdict.wrong()).isEmpty();
        assertThat(verdict.flags()).isEmpty();
    }

    static Verdict read(Set<Mess> messes, boolean losing, SheetKind kind, long seed) throws IOException {
        Random random = new Random(seed);
        Draft draft = new Draft(CleanList.of(kind, random), random);
        for (Mess mess : Mess.values()) {
            if (messes.contains(mess)) {
                if (losing) {
                    mess.lose(draft);
                }
                mess.bend(draft);
            }
        }
        Paper paper = new Paper(draft);
        Path folder = Files.createTempDirectory("mess");
        Path file = new MessWriter(draft, paper).write(folder);
        try {
            RecognisedFile read = new WorkbookReader().read(file, draft.businessDay, Progress.NONE);
            return Judge.of(draft, paper, read);
        } catch (UnreadableFileException refused) {
            return new Verdict(List.of(messes + " refused: " + refused.getMessage()), List.of());
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
