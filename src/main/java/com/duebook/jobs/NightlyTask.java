package com.duebook.jobs;

/**
 * Work that every workspace gets once per local night, as {@code recurring.yaml} lists it. The night starter adds an item
 * of this handler's kind with the local date (ISO 8601) as its subject.
 */
public interface NightlyTask extends WorkHandler {}
