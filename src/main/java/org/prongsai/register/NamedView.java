package org.prongsai.register;

/**
 * A way to look at the list of measures, under a name.
 *
 * @param id identifier, for links
 * @param version to be handed back with the next change
 * @param name what its owner calls it
 * @param address filters, order and grouping as the query of an address
 * @param owner name of who keeps it; the user name where the account is gone
 * @param mine whether the reader is the owner
 */
public record NamedView(long id, int version, String name, String address, String owner, boolean mine) {}
