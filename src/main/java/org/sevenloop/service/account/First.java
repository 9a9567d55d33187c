package org.sevenloop.service.account;

/**
 * A store that has just got its first account.
 *
 * @param recoveryKey to be printed, as it is kept nowhere; empty where the store has none
 */
public record First(Opened opened, String recoveryKey) {
    /** Never the key. */
    @Override
    public String toString() {
        return "First";
    }
}
