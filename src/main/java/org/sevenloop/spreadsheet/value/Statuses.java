package org.sevenloop.spreadsheet.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Review;

/** The states that a sheet gives in words: how far a check has come, what is done with somebody, how a household lives. */
public final class Statuses {
    private static final Pattern TENANT = Pattern.compile("租|流动|外来|暂住|借住|寄住|务工");
    private static final Pattern RESIDENT = Pattern.compile("常住|自住|户籍|本地|业主|自有|自购|本村|本社区|固定|居民|长住");

    private Statuses() {}

    public static Review review(String written) {
        String text = Fold.tight(written);
        if (Fold.filler(text)) {
            return Review.UNKNOWN;
        }
        if (text.matches(".*(未|没|不|待|否).*(核|复|查)?.*") && !text.matches(".*无误.*")) {
            return Review.NOT_REVIEWED;
        }
        if (text.matches(".*(中|正在|部分).*")) {
            return Review.REVIEWING;
        }
        boolean done = text.matches(".*(已|核实|复核|核对|完成|无误|属实|一致).*");
        return done || Answers.read(text, false) == Answer.YES ? Review.REVIEWED : Review.UNKNOWN;
    }

    /**
     * @param heading tells what a mere 是 stands for: 是否居家隔离
     */
    public static Measure measure(String written, String heading) {
        String text = Fold.tight(written);
        if (Fold.filler(text) || text.matches("否|未|无措施|未采取.*|暂未.*|未隔离|不需要?")) {
            return Measure.NONE;
        }
        Measure named = named(text);
        if (named != Measure.OTHER) {
            return named;
        }
        if (Answers.read(text, false) == Answer.YES || text.matches("已?(隔离|观察)(中)?")) {
            return named(Fold.tight(heading));
        }
        return Measure.OTHER;
    }

    private static Measure named(String text) {
        if (text.matches(".*(离开|去往|外出|离境|返程|返回原地|不在本地|已走|离[恩汉鄂]).*")) {
            return Measure.LEFT;
        }
        if (text.contains("解除")) {
            return Measure.OTHER;
        }
        if (text.matches(".*(集中|定点|隔离点|酒店隔离|宾馆隔离|住院|收治).*")) {
            return Measure.CENTRAL_ISOLATION;
        }
        if (text.matches(".*(居家|在家|自行|自我|家中|家庭)(医学)?(隔离|观察|留观).*") || text.matches("居家|在家")) {
            return Measure.HOME_ISOLATION;
        }
        return text.matches(".*(监测|随访|日常观察|健康管理|测温).*") ? Measure.HEALTH_MONITORING : Measure.OTHER;
    }

    /**
     * @param heading tells what a mere 是 stands for: 是否租住
     */
    public static @Nullable Tenure tenure(String written, String heading) {
        String text = Fold.tight(written);
        if (Fold.filler(text)) {
            return null;
        }
        Tenure named = tenureNamed(text);
        if (named != null) {
            return named;
        }
        Tenure asked = tenureNamed(Fold.tight(heading));
        Answer answer = Answers.read(text, false);
        if (asked == null || answer == Answer.UNKNOWN) {
            return null;
        }
        boolean resident = (asked == Tenure.RESIDENT) == (answer == Answer.YES);
        return resident ? Tenure.RESIDENT : Tenure.TENANT;
    }

    /** What a sheet's name or a title says of all households on it; null where it says nothing or both. */
    public static @Nullable Tenure tenureOfAll(String title) {
        String text = Fold.tight(title);
        boolean tenants = text.matches(".*(租住|租户|租客|租赁|承租|流动人口|暂住|出租屋|出租房).*");
        boolean residents = text.matches(".*(常住|户籍|自住).*");
        return tenants == residents ? null : tenants ? Tenure.TENANT : Tenure.RESIDENT;
    }

    private static @Nullable Tenure tenureNamed(String text) {
        if (TENANT.matcher(text).find()) {
            return Tenure.TENANT;
        }
        return RESIDENT.matcher(text).find() ? Tenure.RESIDENT : null;
    }
}
