package org.sevenloop.service;

import java.util.stream.Collectors;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Permissions;
import org.sevenloop.platform.Messages;

/** The account's role does not do this; the sentence says who does. */
public final class NotPermittedException extends RefusedException {
    private static final long serialVersionUID = 1L;

    private final Action action;

    public NotPermittedException(Action action) {
        super("account.refused", action.name());
        this.action = action;
    }

    public Action action() {
        return action;
    }

    @Override
    public String sentence(Messages text) {
        String roles = Permissions.rolesFor(action).stream()
                .map(role -> text.text("account.role." + role.name()))
                .collect(Collectors.joining(text.text("account.or")));
        return text.text(key(), text.text("account.action." + action.name()), roles);
    }
}
