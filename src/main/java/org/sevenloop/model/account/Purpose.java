package org.sevenloop.model.account;

/** Why people's data are looked at or taken along: the common reasons; any other is written in words. */
public enum Purpose {
    /** 上门或电话联系本人。 */
    CONTACT,
    /** 核对身份。 */
    IDENTITY,
    /** 向街道、疾控报送。 */
    REPORT,
    /** 送医、转运。 */
    MEDICAL,
    /** 本人要求。 */
    ASKED;

    /** As long as a reason may be. */
    public static final int LONGEST = 80;
}
