package com.duebook.credit.report;

/**
 * A company that an agency knows.
 *
 * @param id the agency's own, at most 100 characters
 * @param registration its number in a register, or its tax number; may be empty
 * @param place may be empty
 */
public record FoundCompany(String id, String name, String registration, String place) {}
