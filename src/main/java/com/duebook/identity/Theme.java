package com.duebook.identity;

/** How somebody wants the screens: as the device says, or always so. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
