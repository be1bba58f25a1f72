package org.hemeroteca.articles.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Can be kept in UTF-8 by PostgreSQL: no NUL and no surrogate without its partner. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Encodable.Check.class)
public @interface Encodable {
    String message() default "must not contain NUL or lone surrogates";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    class Check implements ConstraintValidator<Encodable, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || isEncodable(value);
        }

        public static boolean isEncodable(String value) {
            return value.codePoints().allMatch(Check::isEncodable);
        }

        private static boolean isEncodable(int codePoint) {
            return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
        }
    }
}
