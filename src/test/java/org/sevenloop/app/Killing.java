package org.sevenloop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Kills {@link KilledWork} again and again. After each kill, what was acknowledged since the last one is looked for; after a
 * number of them, everything, and a new store is begun, so that no kill takes longer to check than the others.
 */
final class Killing {
    private static final int OF_ONE_STORE = 100;
    /** From nothing to well into the work. */
    private static final int LONGEST = 900;

    private final int kills;
    private final Random random;
    private final Path folder;
    private int working;
    private int saving;
    private int acknowledged;
    private int looked;

    Killing(int kills, Random random, Path folder) {
        this.kills = kills;
        this.random = random;
        this.folder = folder;
    }

    /** Another place for each store. */
    Path place(int kill) throws IOException {
        return Files.createDirectories(folder.resolve("killed-" + kill / OF_ONE_STORE));
    }

    /** Whether a store is begun with this kill. */
    static boolean begins(int kill) {
        return kill % OF_ONE_STORE == 0;
    }

    /**
     * Starts the work and kills it, most of the times while it works.
     *
     * @param store where it works: a folder or a URL
     * @param beside done at the same moment
     */
    void kill(int kill, String store, Runnable beside) throws IOException, InterruptedException {
        if (begins(kill)) {
            looked = 0;
        }
        Program work = new Program(KilledWork.class, place(kill), store);
        if (kill % 5 < 4) {
            work.await(2);
        }
        work.ended(random.nextInt(LONGEST));
        beside.run();
        work.kill();
        List<String> noted = work.noted();
        working += noted.isEmpty() ? 0 : 1;
        saving += !noted.isEmpty() && noted.getLast().startsWith(KilledWork.BEGUN) ? 1 : 0;
        acknowledged += (int) noted.stream()
                .filter(each -> !each.startsWith(KilledWork.BEGUN))
                .count();
    }

    /** What is wrong after a kill; empty: nothing. */
    List<String> wrongs(int kill, String store) throws IOException {
        boolean all = begins(kill + 1) || kill + 1 == kills;
        Path place = place(kill);
        List<String> wrongs = KilledWork.wrongs(place, store, all ? 0 : looked);
        looked = Program.read(Program.notes(place)).size();
        return wrongs;
    }

    int working() {
        return working;
    }

    @Override
    public String toString() {
        return kills + " kills, " + working + " while it worked, " + saving + " of them within a save; " + acknowledged
                + " acknowledgements, all there";
    }
}
