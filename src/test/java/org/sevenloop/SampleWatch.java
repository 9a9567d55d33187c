package org.sevenloop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.Store;
import org.sevenloop.service.watch.WatchService;

/** A made-up board of every colour and state for tests and pictures, over {@link SampleCommunity}'s units. */
public final class SampleWatch {
    private static final LocalDate DAY = SampleCommunity.DAY;
    private static final String[] NAMES = {
        "仇红琪", "熊琳子", "欧阳梅霞", "彭磊", "查晨霞", "尹岩芳", "郭伟", "白轩敏", "何轩艳", "孟超春", "田欣", "龚承志"
    };
    private static final String[] OWNERS = {"王建宁", "周晨", "单兰涛", "罗桂", "毛芳", ""};
    private static final String[] GROUPS = {"一组", "二组", "三组"};

    private SampleWatch() {}

    /** Fills a store with so many people on the board, and a day's history. */
    public static void fill(Database store, int people) {
        SampleCommunity.fill(store, 0);
        List<WatchCaseId> ids =
                store.write(SampleCommunity.SESSION.actor(), Label.of("label.test"), access -> cases(access, people));
        WatchService yesterday = new WatchService(new Store(store, new SampleCommunity.At(DAY.minusDays(1))));
        yesterday.change(ids.get(0), Fact.COOPERATES, "NO", "拒签承诺书");
        new WatchService(new Store(store, SampleCommunity.SESSION))
                .change(ids.get(0), Fact.REACHABLE, "NO", "三次拨打均无法接通");
    }

    private static List<WatchCaseId> cases(Access access, int people) {
        List<WatchCaseId> ids = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            PersonId person =
                    new PersonRepository(access).add(SampleCommunity.identity(NAMES[i % NAMES.length], i + 1), "");
            WatchCase each = watchCase(person, i);
            ids.add(new WatchRepository(access).insert(each));
            if (i % 5 != 4) {
                readings(readings, each, i);
            }
        }
        new ReadingRepository(access).put(readings);
        return ids;
    }

    private static WatchCase watchCase(PersonId person, int i) {
        LocalDate returned = i % 17 == 16 ? null : DAY.minusDays(1 + i * 7 % 15);
        return new WatchCase(
                WatchCaseId.NEW,
                person,
                facts(i),
                i % 3 == 0 ? "武汉市武昌区" : i % 3 == 1 ? "湖北宜昌" : "广东深圳",
                returned,
                returned == null ? "年前" : "",
                "自驾",
                "",
                GROUPS[i % GROUPS.length] + (i * 13 % 180 + 1) + "号",
                null,
                SampleCommunity.phone(2000 + i),
                new Celsius(365 + i % 4),
                Answer.NO,
                new Responsible(OWNERS[i % OWNERS.length], "18600003317"),
                "",
                DAY.minusDays(2),
                null,
                "");
    }

    private static WatchFacts facts(int i) {
        Origin origin = i % 3 == 0 ? Origin.WUHAN : i % 3 == 1 ? Origin.HUBEI_OTHER : Origin.ELSEWHERE;
        Answer reported = i % 12 == 0 ? Answer.NO : Answer.YES;
        Answer reachable = i % 24 == 1 ? Answer.NO : Answer.YES;
        Review review = i % 9 == 3 ? Review.REVIEWING : i % 9 == 4 ? Review.NOT_REVIEWED : Review.REVIEWED;
        Measure measure = i % 3 == 2 && i % 4 != 0 ? Measure.NONE : Measure.HOME_ISOLATION;
        return new WatchFacts(origin, reported, Answer.YES, reachable, Answer.NO, review, measure);
    }

    private static void readings(List<Reading> into, WatchCase each, int i) {
        LocalDate from =
                each.returnedOn() == null ? DAY.minusDays(3) : each.returnedOn().plusDays(1);
        for (LocalDate day = from; !day.isAfter(DAY); day = day.plusDays(1)) {
            for (Period period : Period.values()) {
                int at = i * 5 + day.getDayOfMonth() * 3 + period.ordinal();
                if (at % 23 != 0) {
                    int tenths = at % 97 == 5 ? 376 : 361 + at % 8;
                    into.add(new Reading(each.person(), day, period, new Celsius(tenths), ""));
                }
            }
        }
    }
}
