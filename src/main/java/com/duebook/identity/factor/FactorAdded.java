package com.duebook.identity.factor;

import com.duebook.identity.Person;
import java.util.List;

/**
 * @param codes the only copy of recovery codes that were made with it; empty where earlier ones go on
 * @param person under whose new epoch the session goes on
 */
public record FactorAdded(List<String> codes, Person person) {}
