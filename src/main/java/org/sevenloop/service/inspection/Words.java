package org.sevenloop.service.inspection;

/** How much of typed words is kept. Shorter than their columns: erasing somebody may make them a little longer. */
final class Words {
    static final int NAME = 60;
    static final int PHONE = 40;
    static final int ITEM = 150;
    static final int LONG = 300;

    private Words() {}
}
