/**
 * Erasures and withdrawals outlive a restored backup. Features fire an {@link
 * org.attune.shared.irrevocable.IrrevocableStep} and implement an {@link
 * org.attune.shared.irrevocable.IrrevocableKind}. Out of scope: old backups themselves, which keep wrapped keys until
 * they are deleted.
 */
package org.attune.shared.irrevocable;
