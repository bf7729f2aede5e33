package com.duebook.audit.chain;

/** @param position of the first entry that is concerned */
public record Fault(Manipulation manipulation, long position) {}
