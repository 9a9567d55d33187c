package org.sevenloop.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
    @ParameterizedTest
    @EnumSource
    void everyCellIsFilled(Action action) {
        for (Role role : Role.values()) {
            assertThat(Permissions.reach(role, action)).isNotNull();
        }
        assertThat(Permissions.reach(Role.SECRETARY, action))
                .as("the secretary answers for everything")
                .isEqualTo(Reach.ALL);
        assertThat(Permissions.rolesFor(action)).startsWith(Role.SECRETARY);
    }

    @Test
    void whoeverChangesSomethingSeesIt() {
        for (Role role : Role.values()) {
            assertThat(Permissions.may(role, Action.SEE_PEOPLE) || !Permissions.may(role, Action.EDIT_PEOPLE))
                    .isTrue();
            assertThat(Permissions.may(role, Action.SEE_WATCH) || !Permissions.may(role, Action.EDIT_WATCH))
                    .isTrue();
            assertThat(Permissions.may(role, Action.SEE_CALLS) || !Permissions.may(role, Action.RECORD_CALLS))
                    .isTrue();
        }
    }

    @Test
    void theRolesReachAsFarAsTheyAreMeantTo() {
        assertThat(Permissions.reach(Role.GRID_WORKER, Action.SEE_PEOPLE)).isEqualTo(Reach.OWN);
        assertThat(Permissions.reach(Role.GATE_GUARD, Action.SEE_PEOPLE)).isEqualTo(Reach.MASKED);
        assertThat(Permissions.may(Role.GATE_GUARD, Action.REVEAL)).isFalse();
        assertThat(Permissions.may(Role.DOCTOR, Action.RECORD_READINGS)).isTrue();
        for (Action action : Action.values()) {
            assertThat(Permissions.may(Role.VIEWER, action)).isEqualTo(action == Action.SEE_FIGURES);
        }
    }
}
