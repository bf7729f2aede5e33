/**
 * One class for each rule of the house, which the rule must reject. Outside {@code com.duebook}, where Spring and
 * Hibernate would find them.
 */
package architecture.bad;
