package com.duebook.credit.hold;

/** Why somebody is watched or held. */
public enum HoldCause { LIMIT_NEAR, OVER_LIMIT, LATE, BY_HAND }
