package com.duebook.dualcontrol;

/** How somebody may do something. */
public enum Need { ALONE, SECOND_PERSON, NOT_ALLOWED }
