package org.hemeroteca.entities.correction;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A correction that says what its kind needs, and nothing that belongs to another kind. */
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsKind.Validator.class)
public @interface FitsKind {
    String message() default "does not fit the kind";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares what is said with what each kind can say. */
    class Validator implements ConstraintValidator<FitsKind, NewCorrection> {
        /** Exactly one of the set has to be said; an empty one stands for nothing to say. */
        private static final Map<CorrectionKind, Set<String>> NEEDED = Map.of(
                CorrectionKind.MERGE, Set.of("into"),
                CorrectionKind.SPLIT, Set.of("names", "mentions"),
                CorrectionKind.RENAME, Set.of("name"),
                CorrectionKind.RETYPE, Set.of("type"),
                CorrectionKind.IDENTIFY, Set.of("scheme"),
                CorrectionKind.NEVER_SAME, Set.of("other"),
                CorrectionKind.ASSIGN, Set.of("actor", "place"));

        private static final Map<CorrectionKind, Set<String>> POSSIBLE =
                Map.of(CorrectionKind.SPLIT, Set.of("name"), CorrectionKind.IDENTIFY, Set.of("identifier"));

        @Override
        public boolean isValid(NewCorrection correction, ConstraintValidatorContext context) {
            if (correction.kind() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            var needed = NEEDED.getOrDefault(correction.kind(), Set.of());
            var possible = POSSIBLE.getOrDefault(correction.kind(), Set.of());
            long given = correction.said().stream().filter(needed::contains).count();
            if (!needed.isEmpty() && given != 1) {
                String which = String.join(" or ", needed.stream().sorted().toList());
                needed.stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(field -> add(context, field, "%s needs %s".formatted(correction.kind(), which)));
            }
            List<String> foreign = correction.said().stream()
                    .filter(field -> !needed.contains(field) && !possible.contains(field))
                    .sorted()
                    .toList();
            foreign.forEach(field -> add(context, field, "does not belong to " + correction.kind()));
            return fitsScheme(correction, context) && foreign.isEmpty() && (needed.isEmpty() || given == 1);
        }

        private static boolean fitsScheme(NewCorrection correction, ConstraintValidatorContext context) {
            var scheme = correction.scheme();
            if (scheme == null || correction.identifier() == null || scheme.fits(correction.identifier())) {
                return true;
            }
            add(
                    context,
                    "identifier",
                    "must be an identifier of %s such as %s".formatted(scheme.label(), scheme.example()));
            return false;
        }

        private static void add(ConstraintValidatorContext context, String field, String message) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
        }
    }
}
