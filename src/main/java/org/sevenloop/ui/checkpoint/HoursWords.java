package org.sevenloop.ui.checkpoint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.HourLoad;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.chart.ChartTip;
import org.sevenloop.ui.common.chart.HoursData;

/** The business day's heads by the hour, in words and numbers for the chart. */
final class HoursWords {
    private final RosterPage page;
    private final Messages text;
    private final List<Checkpoint> points;

    HoursWords(RosterPage page, Messages text) {
        this.page = page;
        this.text = text;
        this.points = page.roster().checkpoints().stream()
                .filter(point -> !point.sealed())
                .toList();
    }

    HoursData data() {
        List<HoursData.Hour> hours = page.hours().stream().map(this::hour).toList();
        int required = page.hours().stream().mapToInt(HourLoad::required).max().orElse(0);
        String gap = hole().map(hour -> places(hour)).orElse("");
        HoursData.Words words = new HoursData.Words(text.text("checkpoint.hours.required", required), gap);
        double now = page.hours().isEmpty()
                ? -1
                : Duration.between(page.hours().getFirst().hour(), page.now()).toMinutes() / 60.0;
        boolean onView = now >= 0 && now <= page.hours().size();
        List<String> layers = points.stream().map(Checkpoint::name).toList();
        return new HoursData(layers, hours, required, words, onView ? now : -1, title());
    }

    /** The sentence beside the title: a total can hide a hole. */
    String title() {
        Optional<HourLoad> hole = hole();
        if (hole.isEmpty()) {
            return text.text("checkpoint.hours.fine");
        }
        HourLoad hour = hole.get();
        String key = hour.sum() >= hour.required() ? "checkpoint.hours.hidden" : "checkpoint.hours.short";
        return text.text(key, clock(hour), hour.sum(), hour.shorts().size());
    }

    /** The checkpoints in the order of the layers, as short as they can be told apart. */
    List<String> legend() {
        return points.stream().map(Checkpoint::name).map(this::shorter).toList();
    }

    boolean hasHole() {
        return hole().isPresent();
    }

    /** The first hour from now on with a place that is short. */
    private Optional<HourLoad> hole() {
        return page.hours().stream()
                .filter(hour -> hour.hour().plusHours(1).isAfter(page.now()) && hour.missing() > 0)
                .findFirst();
    }

    private HoursData.Hour hour(HourLoad load) {
        List<Integer> heads = new ArrayList<>();
        List<ChartTip.Line> lines = new ArrayList<>();
        for (Checkpoint point : points) {
            int here = load.heads().getOrDefault(point.id(), 0);
            heads.add(here);
            boolean missing =
                    load.shorts().stream().anyMatch(shift -> shift.checkpoint().equals(point.id()));
            lines.add(new ChartTip.Line(point.name(), text.text("checkpoint.heads", here), missing));
        }
        ChartTip tip = new ChartTip(clock(load), text.text("checkpoint.hours.tip", load.sum(), load.required()), lines);
        boolean past = !load.hour().plusHours(1).isAfter(page.now());
        String label = String.format(Locale.ROOT, "%02d", load.hour().getHour());
        return new HoursData.Hour(label, heads, load.missing(), past, tip);
    }

    private String places(HourLoad hour) {
        List<CheckpointId> at = hour.shorts().stream()
                .map(shift -> shift.checkpoint())
                .distinct()
                .toList();
        return points.stream()
                        .filter(point -> at.contains(point.id()))
                        .map(Checkpoint::name)
                        .map(name -> at.size() > 1 ? shorter(name) : name)
                        .limit(2)
                        .collect(Collectors.joining(text.text("checkpoint.and")))
                + (at.size() > 2 ? text.text("checkpoint.more", at.size()) : "");
    }

    /** 东门 for 东门卡口: the axis has little room. */
    private String shorter(String name) {
        String suffix = text.text("checkpoint.chinese.suffix");
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? name.substring(0, name.length() - suffix.length())
                : name;
    }

    private static String clock(HourLoad hour) {
        return String.format(Locale.ROOT, "%02d:00", hour.hour().getHour());
    }
}
