package org.sevenloop.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.account.Role;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.RefusedException;

class DoorViewModelTest {
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final List<String> admitted = new ArrayList<>();
    private final Doors keeper = new Doors();
    private final DoorViewModel<String> model =
            new DoorViewModel<>(keeper, TaskRunner.immediate(), text, admitted::add);

    /** Lets in whoever says the password of this door. */
    static final class Doors implements Keeper<String> {
        private String password = "right";
        private boolean recoverable = true;

        @Override
        public List<Person> people() {
            return List.of(new Person("李文清", Role.SECRETARY), new Person("周晨", Role.GRID_WORKER));
        }

        @Override
        public String admit(String name, char[] typed) {
            if (!new String(typed).equals(password)) {
                throw new RefusedException("account.key.wrong-password");
            }
            return name;
        }

        @Override
        public boolean recoverable() {
            return recoverable;
        }

        @Override
        public void checkRecovery(String typed) {
            if (!typed.equals("KEY")) {
                throw new RefusedException("account.key.wrong-recovery");
            }
        }

        @Override
        public void recover(String typed, String name, char[] fresh) {
            checkRecovery(typed);
            password = new String(fresh);
        }
    }

    private static char[] chars(String typed) {
        return typed.toCharArray();
    }

    @Test
    void whoSatHereLastIsChosenAndComesInByTheRightPassword() {
        model.read("周晨");
        assertThat(model.chosen().get()).isEqualTo(new Keeper.Person("周晨", Role.GRID_WORKER));

        model.enter(chars("wrong"));
        assertThat(model.refusal().get()).contains("密码不对");
        assertThat(admitted).isEmpty();
        model.enter(chars(""));
        model.enter(chars("right"));

        assertThat(admitted).containsExactly("周晨");
        assertThat(model.refusal().get()).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void anotherChoiceForgetsTheRefusal() {
        model.read("nobody");
        model.enter(chars("wrong"));
        model.chosen().set(model.people().getLast());

        assertThat(model.refusal().get()).isEmpty();
    }

    @Test
    void theRecoveryKeyLeadsToANewPassword() {
        model.read("");
        model.forgot();
        assertThat(model.step().get()).isEqualTo(DoorViewModel.Step.RECOVERY_KEY);
        model.giveRecoveryKey("KEI");
        assertThat(model.refusal().get()).contains("恢复密钥不对");
        model.giveRecoveryKey("KEY");
        assertThat(model.step().get()).isEqualTo(DoorViewModel.Step.NEW_PASSWORD);

        model.judge("kurz");
        assertThat(model.hint().get()).contains("8");
        model.renew(chars("Yaowan-2020"), chars("Yaowan-2021"));
        assertThat(model.refusal().get()).contains("不一样");
        model.renew(chars("Yaowan-2020"), chars("Yaowan-2020"));

        assertThat(admitted).containsExactly("李文清");
        assertThat(model.step().get()).isEqualTo(DoorViewModel.Step.PASSWORD);
    }

    @Test
    void onAServerTheSecretaryHelps() {
        keeper.recoverable = false;
        model.read("");
        model.forgot();

        assertThat(model.step().get()).isEqualTo(DoorViewModel.Step.PASSWORD);
        assertThat(model.refusal().get()).contains("书记");
    }
}
