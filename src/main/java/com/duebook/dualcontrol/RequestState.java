package com.duebook.dualcontrol;

/** PENDING, and then one of the others for ever. */
public enum RequestState { PENDING, APPROVED, REFUSED, TAKEN_BACK, OUTDATED }
